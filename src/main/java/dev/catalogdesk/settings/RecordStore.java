package dev.catalogdesk.settings;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what records said, so that the history of an account can be read without AWS. A file for each connection,
/// region and account, for its owner alone; a broken one is set aside and logged, since AWS still has what it held. One
/// for the whole process; safe on any thread. The first question for a place and [#flush] touch the disk on the
/// caller's thread, so that they belong in the background; changes are saved some seconds later.
public final class RecordStore implements AutoCloseable {
    /// How many records of a place are kept; the oldest go first.
    public static final int MOST = RecordLog.MOST;

    private static final Logger LOG = LoggerFactory.getLogger(RecordStore.class);
    /// Of how many places records are kept; those not changed for longest go first.
    private static final int MOST_PLACES = 40;
    private static final long MOST_BYTES = 16L << 20;
    /// A list comes in many pages, and a save writes all of it.
    private static final Duration SAVE_AFTER = Duration.ofSeconds(5);
    private static final String SUFFIX = ".json";

    private final Path folder;
    private final UnaryOperator<String> mask;
    private final Later later;
    private final InstantSource clock;
    // Guarded by itself.
    private final Map<AccountPlace, RecordBook> books = new HashMap<>();

    /// Makes a store; reads nothing yet.
    ///
    /// @param folder where the files are; need not exist
    /// @param mask takes secrets out of what errors and tags say, before anything is kept
    /// @param later runs the saves, on a background thread
    /// @param clock gives the names of files that are set aside
    public RecordStore(Path folder, UnaryOperator<String> mask, Later later, InstantSource clock) {
        this.folder = folder;
        this.mask = mask;
        this.later = later;
        this.clock = clock;
    }

    /// The records kept of a place.
    ///
    /// @param place the account and how it is reached
    /// @param filter of what; nothing for all
    /// @return newest first; none while the account is not known
    public List<RecordDetail> records(AccountPlace place, Optional<RecordFilter> filter) {
        if (!place.isKnown()) {
            return List.of();
        }
        List<RecordDetail> all = book(place).records();
        return filter.map(of -> all.stream().filter(record -> id(record, of.key()).equals(of.id())).toList())
            .orElse(all);
    }

    /// Keeps records, each in place of what was known of it unless that is newer. Does nothing while the account is not
    /// known.
    ///
    /// @param place the account and how it is reached
    /// @param records as AWS told them
    public void keep(AccountPlace place, Collection<RecordDetail> records) {
        if (!place.isKnown() || records.isEmpty()) {
            return;
        }
        RecordBook book = book(place);
        if (book.keep(records.stream().map(this::masked).toList())) {
            later.run(SAVE_AFTER, () -> save(book));
        }
    }

    /// Saves now what is not yet saved. Writes to the disk.
    public void flush() {
        List<RecordBook> all;
        synchronized (books) {
            all = List.copyOf(books.values());
        }
        all.forEach(this::save);
    }

    /// Saves what is not yet saved. Writes to the disk.
    @Override
    public void close() {
        flush();
    }

    private RecordBook book(AccountPlace place) {
        synchronized (books) {
            return books.computeIfAbsent(place, key ->
                RecordBook.open(key, SettingsFile.compact(file(key), clock, MOST_BYTES)));
        }
    }

    /// The name tells nothing, for ids of connections may hold what a file's name must not.
    private Path file(AccountPlace place) {
        String key = String.join("\n", place.context().connection(), place.context().region(), place.account());
        return folder.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + SUFFIX);
    }

    private void save(RecordBook book) {
        book.save();
        forgetOldPlaces();
    }

    private void forgetOldPlaces() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.toString().endsWith(SUFFIX))
                .sorted(Comparator.comparing(RecordStore::changed).reversed()).skip(MOST_PLACES).toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.debug("The folder of records cannot be read", e);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private RecordDetail masked(RecordDetail record) {
        return new RecordDetail(record.id(), record.provisionedProductName(), record.provisionedProductId(),
            record.status(), record.recordType(), record.provisionedProductType(), record.createdTime(),
            record.updatedTime(), record.productId(), record.provisioningArtifactId(), record.pathId(),
            record.errors().stream().map(each -> new RecordError(each.code(), mask.apply(each.description()))).toList(),
            record.tags().stream().map(each -> new Tag(each.key(), mask.apply(each.value()))).toList(),
            record.launchRoleArn());
    }

    private static String id(RecordDetail record, RecordFilter.Key key) {
        return switch (key) {
            case PRODUCT -> record.productId();
            case PROVISIONED_PRODUCT -> record.provisionedProductId();
        };
    }
}
