/// Launch paths, compared.
@NullMarked
package dev.catalogdesk.paths;

import org.jspecify.annotations.NullMarked;
