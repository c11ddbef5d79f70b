/// Tests of the form that a template gets: without a toolkit what can be, with windows what an operator does.
@NullMarked
package dev.catalogdesk.ui.form;

import org.jspecify.annotations.NullMarked;
