/// Parameters of a launch: what their types mean, which values fit, what is wrong with one that does not and what
/// might have been meant, and the files in which values are kept. The form, the simulated AWS and the commands check
/// by the same code.
///
/// Pure: nothing here asks AWS, so what only AWS can know (whether a subnet exists) is left to it. Patterns come from
/// outside and are tried with a budget, so that none can stop the program.
@NullMarked
package dev.catalogdesk.parameters;

import org.jspecify.annotations.NullMarked;
