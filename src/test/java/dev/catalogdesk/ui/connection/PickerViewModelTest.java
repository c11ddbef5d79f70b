package dev.catalogdesk.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.connection.RegionCatalogue;
import dev.catalogdesk.settings.ConnectionHistory;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PickerViewModelTest {
    private static final ContextKey NOW = new ContextKey("demo", "eu-central-1");
    private final RegionRows regions = new RegionRows(RegionCatalogue::load, Messages.load());
    private final List<String> chosen = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private final PickerViewModel picker = new PickerViewModel(
        chosen::add, Optional.of((id, favourite) -> marked.add(id + "=" + favourite)), regions::typed);

    @Test
    void narrowsByEveryWordTyped() {
        picker.setRows(regions.of(NOW, ConnectionHistory.EMPTY));
        picker.filterProperty().set("europe frank");
        assertThat(picker.shown()).extracting(PickerRow::id).containsExactly("eu-central-1");
    }

    @Test
    void offersAWellFormedRegionThatNobodyKnows() {
        picker.setRows(regions.of(NOW, ConnectionHistory.EMPTY));
        picker.filterProperty().set("mars-north-1");
        assertThat(picker.shown()).extracting(PickerRow::id).containsExactly("mars-north-1");
        picker.filterProperty().set("no such thing");
        assertThat(picker.shown()).isEmpty();
    }

    @Test
    void listsChinaAndGovCloud() {
        assertThat(regions.of(NOW, ConnectionHistory.EMPTY)).extracting(PickerRow::id)
            .contains("us-east-1", "cn-north-1", "us-gov-west-1").doesNotHaveDuplicates();
    }

    @Test
    void favouritesComeFirstThenThoseUsedLately() {
        ConnectionHistory history = ConnectionHistory.EMPTY
            .withUsed(new ContextKey("demo", "us-east-1"))
            .withUsed(new ContextKey("other", "eu-west-3"))
            .withFavouriteRegion("demo", "ap-south-1", true);
        assertThat(regions.of(NOW, history)).extracting(PickerRow::id)
            .startsWith("ap-south-1", "us-east-1").doesNotHaveDuplicates();
        assertThat(regions.of(NOW, history).getFirst().favourite()).isTrue();
    }

    @Test
    void choosingClearsTheFilterForTheNextTime() {
        picker.setRows(regions.of(NOW, ConnectionHistory.EMPTY));
        picker.filterProperty().set("frankfurt");
        picker.choose(picker.shown().getFirst());
        picker.toggleFavourite(picker.shown().getFirst());
        assertThat(chosen).containsExactly("eu-central-1");
        assertThat(picker.filterProperty().get()).isEmpty();
        assertThat(marked).hasSize(1).allMatch(mark -> mark.endsWith("=true"));
    }
}
