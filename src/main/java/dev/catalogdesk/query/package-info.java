/// The filter of the browser of provisioned products: one line of text, read while it is typed.
///
/// - [dev.catalogdesk.query.ProvisionedFilter] reads the line into terms that must all hold, and into problems with
///   their places; it never fails.
/// - [dev.catalogdesk.query.FilterSplit] says what of it AWS can do by its own `SearchQuery`.
/// - [dev.catalogdesk.query.FilterRun] holds the whole of it against rows, prepared as
///   [dev.catalogdesk.query.SearchText].
/// - [dev.catalogdesk.query.FilterCompletion] offers what may follow at the caret.
///
/// | Written | Finds |
/// |---|---|
/// | `orders` | the word in any readable text: names, owner, status and message, tags |
/// | `pp-7m4zq2` | ids and ARNs that begin so, from eight characters on; a whole id, ids only |
/// | `"redis cache"` | both words as they stand |
/// | `status:tainted,error` | either |
/// | `product:redis` | the word in one field; an id that is whole is compared as a whole |
/// | `name=orders-db` | the value as it is written, capitals included |
/// | `tag:team`, `tag:team=data` | a tag of that key, with that value |
/// | `age>7d`, `age<=12h` | launched longer ago, or not so long; s m h d w |
/// | `badge:behind` | by how the version stands among those of the product |
/// | `name:/^prod-\d+/`, `/db$/` | a regular expression, capitals aside |
/// | `!status:available` | what does not match |
/// | `raw:status:AVAILABLE`, `query:"…"` | what AWS makes of it |
///
/// Small and capital letters are one, except behind `=`. Pure: nothing here calls out, and limits hold against hostile
/// text.
@NullMarked
package dev.catalogdesk.query;

import org.jspecify.annotations.NullMarked;
