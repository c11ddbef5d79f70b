/// What can be taken out of the program and used elsewhere: the command of the AWS CLI that does what the console
/// would do.
///
/// Pure: nothing here asks AWS or reads a file. A secret that is handed in never comes out.
@NullMarked
package dev.catalogdesk.export;

import org.jspecify.annotations.NullMarked;
