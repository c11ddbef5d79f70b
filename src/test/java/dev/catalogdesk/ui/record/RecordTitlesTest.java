package dev.catalogdesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTitlesTest {
    private final RecordTitles titles = new RecordTitles(Messages.load());

    @Test
    void saysWhatWasDoneToWhat() {
        assertThat(titles.title(record("PROVISION_PRODUCT", "orders-db"))).isEqualTo("Launch of orders-db");
        assertThat(titles.title(record("TERMINATE_PROVISIONED_PRODUCT", "a"))).isEqualTo("Termination of a");
    }

    @Test
    void showsATypeThatIsNotKnownAsAwsWroteIt() {
        assertThat(titles.title(record("REHYDRATE_PRODUCT", "orders-db")))
            .isEqualTo("REHYDRATE_PRODUCT of orders-db");
    }

    @Test
    void callsAProvisionedProductWithoutANameByItsId() {
        assertThat(titles.title(record("UPDATE_PROVISIONED_PRODUCT", ""))).isEqualTo("Update of pp-1");
    }

    private static RecordDetail record(String type, String name) {
        return new RecordDetail("rec-1", name, "pp-1", OpenEnum.of(RecordStatus.FAILED), type, "CFN_STACK",
            Optional.empty(), Optional.empty(), "prod-1", "pa-1", "lpv2-1", List.of(), List.of(), "");
    }
}
