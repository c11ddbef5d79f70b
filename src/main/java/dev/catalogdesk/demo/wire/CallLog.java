package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The calls that the simulated AWS took in, one JSON object a line, written before the answer leaves, so that what
/// really happened can be counted by somebody else than the client. Holds nothing of what was sent.
public interface CallLog {
    /// Keeps nothing.
    CallLog NONE = (requestId, operation, region, outcome, record) -> { };

    /// A call was taken in.
    ///
    /// @param requestId its id
    /// @param operation what it asked for
    /// @param region the region it went to
    /// @param outcome `done`, or the code of the error
    /// @param record the record that its answer tells of; empty where it tells of none
    void took(String requestId, String operation, String region, String outcome, String record);

    /// Writes to the end of a file.
    ///
    /// @param file the file; need not exist
    /// @param clock gives the times
    /// @return a log for any number of threads; a line that cannot be written is left out
    static CallLog to(Path file, InstantSource clock) {
        Logger log = LoggerFactory.getLogger(CallLog.class);
        Object lock = new Object();
        return (requestId, operation, region, outcome, record) -> {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("at", clock.instant().toString())
                .put("requestId", requestId).put("operation", operation).put("region", region).put("outcome", outcome);
            if (!record.isEmpty()) {
                line.put("record", record);
            }
            synchronized (lock) {
                try {
                    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                } catch (IOException e) {
                    log.warn("A call could not be logged: {}", e.getClass().getSimpleName());
                }
            }
        };
    }
}
