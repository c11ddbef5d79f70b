package dev.catalogdesk.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A few rows of the table in `docs/reliability.md`, with real processes that are killed for real.
@Timeout(180)
class LaunchedOnceTest {
    private static SimulatedAws aws;
    private static Breaking breaking;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        aws = new SimulatedAws(folder, "--speed", "10");
        breaking = new Breaking(aws, folder);
    }

    @AfterAll
    static void end() {
        aws.close();
    }

    @Test
    void killedWhileTheCallIsUnderWay() throws IOException {
        assertThat(breaking.underWay()).isEqualTo(new Breaking.Outcome("none, it is watched on", 1, 1));
    }

    @Test
    void killedWithHalfOfTheAttemptWritten() throws IOException {
        Breaking.Outcome outcome = breaking.at(new KillPoint(2, KillPoint.Stage.HALF));
        assertThat(outcome.launchesBefore()).isZero();
        assertThat(outcome.launches()).isEqualTo(1);
    }

    @Test
    void resetAfterTheRequestIsTakenIn() throws IOException {
        Breaking.Outcome outcome = breaking.by("{fault: reset-after, calls: 1, operation: ProvisionProduct}");
        assertThat(outcome.launchesBefore()).isEqualTo(1);
        assertThat(outcome.launches()).isEqualTo(1);
    }
}
