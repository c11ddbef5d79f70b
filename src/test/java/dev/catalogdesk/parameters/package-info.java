/// Tests of values, suggestions and files, with properties over many generated values.
@NullMarked
package dev.catalogdesk.parameters;

import org.jspecify.annotations.NullMarked;
