package dev.catalogdesk.parameters;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a CloudFormation parameter type says, taken apart (CloudFormation User Guide, "Parameters" and
/// "CloudFormation-supplied parameter types").
///
/// @param text the type as the template has it
/// @param item what each value is
/// @param list whether there may be several, written with commas
/// @param resource the type behind an AWS-specific value, such as `AWS::EC2::Subnet::Id`
/// @param stored whether the value is the name of a parameter in Systems Manager, which holds the real one
public record ParameterType(String text, Item item, boolean list, Optional<String> resource, boolean stored) {
    private static final Pattern LIST = Pattern.compile("List<(.+)>");
    private static final Pattern STORED = Pattern.compile("AWS::SSM::Parameter::Value<(.+)>");
    private static final String NAME_TYPE = "AWS::SSM::Parameter::Name";

    /// What a value is.
    public enum Item {
        /// Any text. Types that are not known are taken for text too.
        TEXT,

        /// A whole or decimal number.
        NUMBER,

        /// The id or name of something in the account, such as a subnet.
        AWS_VALUE,

        /// The name of a parameter in Systems Manager.
        STORED_NAME
    }

    /// Takes a type apart.
    ///
    /// @param text such as `List<AWS::EC2::Subnet::Id>`
    /// @return what it says
    public static ParameterType of(String text) {
        String type = text.strip();
        Matcher stored = STORED.matcher(type);
        if (stored.matches()) {
            // Whatever it holds, what is given is one name.
            return new ParameterType(text, Item.STORED_NAME, false, Optional.of(stored.group(1)), true);
        }
        if (type.equals(NAME_TYPE)) {
            return new ParameterType(text, Item.STORED_NAME, false, Optional.empty(), false);
        }
        if (type.equals("CommaDelimitedList")) {
            return new ParameterType(text, Item.TEXT, true, Optional.empty(), false);
        }
        Matcher list = LIST.matcher(type);
        String item = list.matches() ? list.group(1).strip() : type;
        Optional<String> resource = item.startsWith("AWS::") ? Optional.of(item) : Optional.empty();
        Item kind = item.equals("Number") ? Item.NUMBER : resource.isPresent() ? Item.AWS_VALUE : Item.TEXT;
        return new ParameterType(text, kind, list.matches(), resource, false);
    }
}
