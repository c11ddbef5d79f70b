/// Tests of HTTP on the loopback interface.
@NullMarked
package dev.catalogdesk.demo.http;

import org.jspecify.annotations.NullMarked;
