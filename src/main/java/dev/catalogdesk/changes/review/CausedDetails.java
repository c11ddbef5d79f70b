package dev.catalogdesk.changes.review;

import java.util.List;

/// What one cause does to a resource.
///
/// @param change what becomes of the resource by all causes
/// @param details those of its details that have this cause; none for a resource that comes or goes
record CausedDetails(ReviewedChange change, List<ReviewedDetail> details) {
}
