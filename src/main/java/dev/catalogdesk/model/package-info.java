/// Records and enums of the domain, free of the SDK. No nulls: what AWS may leave out is an `Optional` or an
/// empty list or text. Every enum of AWS is open: what this program does not know keeps its text.
@NullMarked
package dev.catalogdesk.model;

import org.jspecify.annotations.NullMarked;
