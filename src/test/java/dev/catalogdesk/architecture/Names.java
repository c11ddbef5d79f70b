package dev.catalogdesk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/// Questions about names of classes that several rules ask.
final class Names {
    private Names() {
    }

    /// The class in whose file a class is written.
    static JavaClass outermost(JavaClass type) {
        JavaClass each = type.getBaseComponentType();
        while (each.getEnclosingClass().isPresent()) {
            each = each.getEnclosingClass().get();
        }
        return each;
    }

    /// Whether the file's class has one of these endings.
    static boolean endsWith(JavaClass type, String... suffixes) {
        String name = outermost(type).getSimpleName();
        for (String suffix : suffixes) {
            if (name.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a package is another one or lies in it.
    static boolean within(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }
}
