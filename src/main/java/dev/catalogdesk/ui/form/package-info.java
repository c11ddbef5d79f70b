/// The form that a template gets: a control for each parameter by its type and constraints, checked while one types
/// and told when one leaves the field. Launching and updating use the same.
@NullMarked
package dev.catalogdesk.ui.form;

import org.jspecify.annotations.NullMarked;
