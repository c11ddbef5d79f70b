/// The activity drawer: what runs now and what ended, on every connection, newest first.
@NullMarked
package dev.catalogdesk.ui.activity;

import org.jspecify.annotations.NullMarked;
