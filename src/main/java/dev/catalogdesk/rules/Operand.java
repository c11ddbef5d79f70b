package dev.catalogdesk.rules;

import java.util.List;
import java.util.Set;

/// What is compared in the rules language: a text or a list of texts.
public sealed interface Operand {
    /// A text written in the rules. Numbers and booleans count as written.
    ///
    /// @param text the text
    record Text(String text) implements Operand {
    }

    /// A list written in the rules.
    ///
    /// @param members what is in it: texts and references
    record TextList(List<Operand> members) implements Operand {
        /// Copies the list.
        public TextList {
            members = List.copyOf(members);
        }
    }

    /// `Ref`: the value of a parameter.
    ///
    /// @param key the parameter's key, or a pseudo parameter such as `AWS::Region`
    record Ref(String key) implements Operand {
    }

    /// `Fn::RefAll`: all values of a type that exist in the account and region. Only AWS knows them.
    ///
    /// @param type such as `AWS::EC2::VPC::Id`
    record RefAll(String type) implements Operand {
    }

    /// `Fn::ValueOf`: an attribute of what the values of a parameter name. Only AWS knows it.
    ///
    /// @param key the parameter's key
    /// @param attribute such as `VpcId` or `Tags.Department`
    record ValueOf(String key, String attribute) implements Operand {
    }

    /// `Fn::ValueOfAll`: an attribute of all values of a type. Only AWS knows it.
    ///
    /// @param type such as `AWS::EC2::Subnet::Id`
    /// @param attribute such as `AvailabilityZone`
    record ValueOfAll(String type, String attribute) implements Operand {
    }

    /// What this program does not understand, and so leaves to AWS.
    ///
    /// @param function name of the function; empty where there is none
    /// @param keys keys of the parameters it speaks of
    record Unknown(String function, Set<String> keys) implements Operand {
        /// Copies the keys.
        public Unknown {
            keys = Set.copyOf(keys);
        }
    }
}
