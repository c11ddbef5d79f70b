/// How versions that run stand among those that their products offer. `VersionStanding` is the rule, and pure;
/// `VersionRadar` asks AWS for what the rule needs, once for each product.
@NullMarked
package dev.catalogdesk.versions;

import org.jspecify.annotations.NullMarked;
