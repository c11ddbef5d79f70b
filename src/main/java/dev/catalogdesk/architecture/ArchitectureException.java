package dev.catalogdesk.architecture;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a class may break one rule of the architecture, and why, so that it can be seen and questioned. The
/// architecture test fails for one that names no rule, has no reason, or is not needed any more.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ArchitectureExceptions.class)
public @interface ArchitectureException {
    /// Which rule; the names are those that the architecture test prints, such as `no-system-out`.
    ///
    /// @return the name of the rule
    String rule();

    /// Why the rule cannot hold here.
    ///
    /// @return a sentence
    String reason();
}
