/// Parts that all screens share: the one table, state messages, list beside page, texts.
@NullMarked
package dev.catalogdesk.ui.component;

import org.jspecify.annotations.NullMarked;
