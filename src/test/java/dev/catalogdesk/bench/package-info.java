/// Measures the real program and takes pictures of it. Not tests: `mvn -q test-compile exec:exec@benchmark`,
/// `exec:exec@benchmark-demo` (the simulated AWS alone) and `exec:exec@pictures` run them.
@NullMarked
package dev.catalogdesk.bench;

import org.jspecify.annotations.NullMarked;
