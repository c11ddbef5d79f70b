/// The rules of template constraints, evaluated while values change.
///
/// An administrator limits a product on a launch path by rules in CloudFormation's rules language; the service hands
/// them out in `UsageInstructions` of DescribeProvisioningParameters and lets CloudFormation hold them at the launch,
/// minutes later. Here they are held at once:
///
/// - `TemplateRules` reads them into `Condition` and `Operand`;
/// - `LiveRules` holds them against `RuleValues` and says for each assertion whether it holds, does not, is open for
///   want of a value, or can only be checked by AWS.
///
/// The language and its limits are those of "Rule functions" and "Rules syntax" in the guides of CloudFormation. What
/// the guides do not tell is left to AWS and never guessed. Pure: nothing here calls out, and limits hold against
/// hostile text.
@NullMarked
package dev.catalogdesk.rules;

import org.jspecify.annotations.NullMarked;
