package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.ui.record.ProgressWords;
import dev.catalogdesk.ui.record.StackFollower;
import dev.catalogdesk.ui.record.StackShown;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the stack of the product goes through for one record: how far it has come while the record runs, and what
/// failed first in one that failed. Used on the JavaFX thread.
final class StackWatch {
    private static final String STACK = "CFN_STACK";

    private final PageServices services;
    private final ProgressWords words;
    private final ReadOnlyObjectWrapper<Optional<StackShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String recordId = "";
    private Optional<StackFollower> follower = Optional.empty();
    private Subscription news = () -> { };

    StackWatch(PageServices services) {
        this.services = services;
        words = new ProgressWords(services.messages());
    }

    ReadOnlyObjectProperty<Optional<StackShown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Looks at what a record does to the stack, again and again while it runs. Records of what has no stack are left
    /// alone.
    void watch(RecordDetail record) {
        if (!record.provisionedProductType().equals(STACK)) {
            leave();
            return;
        }
        if (!record.id().equals(recordId)) {
            leave();
            recordId = record.id();
            follower = StackFollower.stackName(services.place().get().account(), record.provisionedProductId())
                .map(name -> new StackFollower(services.stacks(), services.executor(), name,
                    record.createdTime().orElse(Instant.EPOCH)));
            follower.ifPresent(each ->
                news = each.progress().subscribe(progress -> shown.set(progress.map(words::shown))));
        }
        follower.ifPresent(each -> {
            if (record.ended()) {
                each.lookBack(record.updatedTime().orElse(services.executor().now()));
            } else {
                each.look(true);
            }
        });
    }

    /// Asks nothing more for now.
    void stop() {
        follower.ifPresent(StackFollower::stop);
    }

    /// Shows nothing any more.
    void leave() {
        news.unsubscribe();
        stop();
        follower = Optional.empty();
        recordId = "";
        shown.set(Optional.empty());
    }
}
