/// Everything in flight: what was sent to AWS, with which token, and how it goes until it ends. Knows neither the
/// SDK nor the window: time and threads come from a `Scheduler`, and whoever wants to know listens.
@NullMarked
package dev.catalogdesk.operations;

import org.jspecify.annotations.NullMarked;
