package dev.catalogdesk.demo.wire;

import dev.catalogdesk.demo.faults.Fault;
import dev.catalogdesk.demo.faults.Fault.Damage;
import dev.catalogdesk.demo.faults.Fault.Refusal;
import dev.catalogdesk.demo.http.HttpReply;
import dev.catalogdesk.demo.http.HttpReply.Ending;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/// What the faults of one call do to its answer.
///
/// @param faults the faults, in order
record Sabotage(List<Fault> faults) {
    Sabotage {
        faults = List.copyOf(faults);
    }

    /// The error that stands in place of the call, if any.
    Optional<Refusal> refusal() {
        return faults.stream().filter(Fault.Refuse.class::isInstance).map(fault -> ((Fault.Refuse) fault).kind())
            .findFirst();
    }

    /// Whether the connection is reset before the call is taken in.
    boolean cutsBefore() {
        return faults.contains(new Fault.Cut(false));
    }

    /// Lets what is to go wrong go wrong with an answer. Waits, where the answer shall be late.
    HttpReply spoil(HttpReply reply) {
        HttpReply spoiled = reply;
        for (Fault fault : faults) {
            spoiled = spoil(fault, spoiled);
        }
        return spoiled;
    }

    private static HttpReply spoil(Fault fault, HttpReply reply) {
        try {
            switch (fault) {
                case Fault.Hold hold -> hold.gate().await();
                case Fault.Delay delay -> Thread.sleep(delay.by());
                case Fault.Cut cut -> {
                    return HttpReply.reset();
                }
                case Fault.Spoil spoil -> {
                    return spoil.damage() == Damage.TRUNCATED
                        ? new HttpReply(reply.status(), reply.headers(), reply.body(), Ending.TRUNCATED)
                        : new HttpReply(reply.status(), reply.headers(), half(reply.body()), Ending.WHOLE);
                }
                case Fault.Refuse refuse -> {
                    return reply;
                }
            }
            return reply;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HttpReply.reset();
        }
    }

    /// Half a JSON object or half an XML document is none.
    private static ByteBuffer half(ByteBuffer body) {
        return body.slice(0, body.remaining() / 2);
    }
}
