package dev.catalogdesk.architecture;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Holds several [ArchitectureException]s of one class. Written by the compiler.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArchitectureExceptions {
    /// The exceptions.
    ///
    /// @return two or more
    ArchitectureException[] value();
}
