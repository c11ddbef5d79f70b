package dev.catalogdesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/// A rule for classes that can be excepted by name with [ArchitectureException].
///
/// @param name its name, in kebab case
/// @param subject the classes it is about
/// @param condition what they must fulfil
/// @param because why
public record NamedRule(
        String name, DescribedPredicate<JavaClass> subject, ArchCondition<JavaClass> condition, String because) {
    /// What breaks this rule.
    ///
    /// @param classes the classes to look at
    /// @return a line for each violation
    public List<String> violations(JavaClasses classes) {
        return details(subject.and(DescribedPredicate.not(excepted())), classes);
    }

    /// Classes with an exception from this rule that they do not need.
    ///
    /// @param classes the classes to look at
    /// @return their names
    public List<String> idleExceptions(JavaClasses classes) {
        return classes.stream()
            .filter(each -> exceptionsOf(each).anyMatch(exception -> name.equals(text(exception, "rule"))))
            .filter(each -> details(subject.and(DescribedPredicate.describe(
                "is in " + each.getName(), other -> Names.outermost(other).equals(Names.outermost(each)))), classes)
                .isEmpty())
            .map(JavaClass::getName)
            .toList();
    }

    /// The exceptions written on a class.
    ///
    /// @param type the class
    /// @return each annotation
    public static Stream<JavaAnnotation<?>> exceptionsOf(JavaClass type) {
        Stream<JavaAnnotation<?>> single = type.tryGetAnnotationOfType(ArchitectureException.class.getName())
            .map(each -> Stream.<JavaAnnotation<?>>of(each)).orElseGet(Stream::empty);
        Stream<JavaAnnotation<?>> several = type.tryGetAnnotationOfType(ArchitectureExceptions.class.getName())
            .map(each -> Stream.<JavaAnnotation<?>>of((JavaAnnotation<?>[]) each.get("value").orElseThrow()))
            .orElseGet(Stream::empty);
        return Stream.concat(single, several);
    }

    /// A text of an exception.
    ///
    /// @param exception the annotation
    /// @param property `rule` or `reason`
    /// @return the text
    public static String text(JavaAnnotation<?> exception, String property) {
        return (String) exception.get(property).orElse("");
    }

    private DescribedPredicate<JavaClass> excepted() {
        return DescribedPredicate.describe("are excepted from " + name, type ->
            exceptionsOf(Names.outermost(type)).anyMatch(exception -> name.equals(text(exception, "rule"))));
    }

    private List<String> details(DescribedPredicate<JavaClass> which, JavaClasses classes) {
        ArchRule rule =
            ArchRuleDefinition.classes().that(which).should(condition).because(because).allowEmptyShould(true);
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
