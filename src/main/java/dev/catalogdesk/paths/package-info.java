/// What a launch on a path comes to, and what another path would change: launch role, tags, what may be changed later,
/// where a stack set goes, rules. Of a path's name and its administrator's descriptions nothing follows; here is
/// compared what the service tells of a launch itself (`DescribeProvisioningParameters`, and the tags of
/// `ListLaunchPaths`). Pure, any thread.
@NullMarked
package dev.catalogdesk.paths;

import org.jspecify.annotations.NullMarked;
