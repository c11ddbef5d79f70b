/// Templates: what a version asks for, promises and creates, read from its text.
///
/// `TemplateParser` reads three forms into one `Template`:
///
/// - CloudFormation in YAML, with the short forms of its functions (`!Ref`, `!Sub`, `!GetAtt` and the others)
///   turned into the long ones;
/// - CloudFormation in JSON. A JSON template and its YAML twin give equal results;
/// - Terraform's JSON syntax (`*.tf.json`), for products of type TERRAFORM_OPEN_SOURCE, TERRAFORM_CLOUD and
///   EXTERNAL. AWS takes such a product as an archive of `.tf` files, and an engine in the customer's account tells
///   Service Catalog its variables. Terraform's own JSON syntax says the same in one file that is easy to read: each
///   block under `variable` becomes a parameter (`type`, `default`, `description`, `sensitive`), each under `output`
///   an output, each under `resource` a resource. Types stay Terraform's (`string`, `list(string)`), and defaults
///   that are no strings stay JSON, as the engine of AWS passes them on.
///
/// What a template says beyond that is found by `TemplateReferences` (who names whom), `DynamicReferences` (values
/// that AWS fetches) and `LoopExpansion` (loops that can be unrolled). Values stay as written, functions included,
/// until `TemplateEvaluation` resolves them with parameters and with what is known of the resources (`ResourceValues`)
/// into `Resolved` values, in which what is known only while applying is kept apart.
///
/// Each mistake is told with its place and what to do (`TemplateException`); what AWS takes though it can hardly be
/// meant is a `TemplateRemark`. Nothing here calls out or runs anything that a template says, and limits hold against
/// hostile text.
@NullMarked
package dev.catalogdesk.template;

import org.jspecify.annotations.NullMarked;
