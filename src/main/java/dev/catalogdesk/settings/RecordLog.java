package dev.catalogdesk.settings;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Records of one account and region, newest first. Bounded in number and in size: what is oldest goes first.
///
/// @param records at most [#MOST]
record RecordLog(List<RecordDetail> records) {
    /// How many records are kept.
    static final int MOST = 5_000;
    /// How many bytes of JSON are kept, about; so the file stays below what is read again.
    static final long MOST_BYTES = 12_000_000;

    private static final int BYTES_BESIDE_TEXTS = 400;
    private static final int BYTES_BESIDE_PAIR = 40;
    private static final Comparator<RecordDetail> NEWEST_FIRST = Comparator
        .comparing((RecordDetail record) -> record.createdTime().orElse(Instant.MIN)).reversed()
        .thenComparing(RecordDetail::id);

    static final RecordLog EMPTY = new RecordLog(List.of());

    RecordLog {
        records = bounded(records);
    }

    /// Takes records in, each in place of what was known of it unless that is newer.
    RecordLog with(Collection<RecordDetail> more) {
        Map<String, RecordDetail> all = new LinkedHashMap<>();
        records.forEach(record -> all.put(record.id(), record));
        more.stream().filter(record -> !record.id().isEmpty())
            .forEach(record -> all.merge(record.id(), record, RecordLog::newer));
        return new RecordLog(List.copyOf(all.values()));
    }

    /// Reads of AWS may come late: a record that has ended goes on no more, and time does not run back.
    private static RecordDetail newer(RecordDetail known, RecordDetail told) {
        if (known.ended() != told.ended()) {
            return known.ended() ? known : told;
        }
        return moved(known).isAfter(moved(told)) ? known : told;
    }

    private static Instant moved(RecordDetail record) {
        return record.updatedTime().orElse(Instant.MIN);
    }

    private static List<RecordDetail> bounded(List<RecordDetail> records) {
        List<RecordDetail> kept = new ArrayList<>();
        long bytes = 0;
        for (RecordDetail record : records.stream().sorted(NEWEST_FIRST).toList()) {
            long more = bytes + bytes(record);
            if (kept.size() < MOST && more <= MOST_BYTES) {
                bytes = more;
                kept.add(record);
            }
        }
        return List.copyOf(kept);
    }

    private static long bytes(RecordDetail record) {
        long bytes = BYTES_BESIDE_TEXTS + Stream.of(record.id(), record.provisionedProductName(),
            record.provisionedProductId(), record.status().text(), record.recordType(),
            record.provisionedProductType(), record.productId(), record.provisioningArtifactId(), record.pathId(),
            record.launchRoleArn()).mapToLong(RecordLog::bytes).sum();
        for (RecordError error : record.errors()) {
            bytes += BYTES_BESIDE_PAIR + bytes(error.code()) + bytes(error.description());
        }
        for (Tag tag : record.tags()) {
            bytes += BYTES_BESIDE_PAIR + bytes(tag.key()) + bytes(tag.value());
        }
        return bytes;
    }

    /// Control characters take six bytes in JSON, others at most three.
    private static long bytes(String text) {
        return text.chars().mapToLong(c -> c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : c < 128 ? 1 : 3).sum();
    }
}
