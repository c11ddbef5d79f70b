/// Everything that was launched and still exists: the list that finds it.
@NullMarked
package dev.catalogdesk.ui.provisioned;

import org.jspecify.annotations.NullMarked;
