package dev.catalogdesk.reliability;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Subject;
import dev.catalogdesk.operations.journal.FileJournal;
import dev.catalogdesk.operations.schedule.SystemScheduler;
import dev.catalogdesk.settings.AppDirs;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.random.RandomGenerator;

/// A console without a window whose journal is on a small disk of its own. It fills the disk, launches, says what came
/// of it, waits for a line on its standard input, makes room, and launches again.
public final class FullDiskProcess {
    private static final int PAGE = 4096;
    /// With this much in it, what is meant fills a page of the disk, and the attempt does not fit behind it.
    private static final int FILLS_A_PAGE = PAGE - 650;

    private FullDiskProcess() {
    }

    /// Runs it.
    ///
    /// @param args home folder; the simulated AWS; name of the provisioned product; how many pages are left free
    /// @throws IOException if the disk does not behave as disks do
    /// @throws InterruptedException never, it is killed before
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(args[0]);
        AppDirs dirs = AppDirs.of(Map.of(), home, "linux", home.toString());
        FileJournal journal = new FileJournal(dirs.journalFolder(), Clock.systemUTC());
        Operations operations =
            new Operations(new SystemScheduler(Clock.systemUTC()), RandomGenerator.getDefault(), journal);
        RealConsole console = new RealConsole(home, URI.create(args[1]));
        LinkedBlockingQueue<Operation> changes = new LinkedBlockingQueue<>();
        operations.listen(changes::add);
        journal.load();
        Path filler = fill(dirs.journalFolder().resolve("filler"), Integer.parseInt(args[3]));
        operations.submit(order(console, args[2]));
        say("REFUSED " + end(changes));
        int unused = System.in.read();
        Files.delete(filler);
        operations.submit(order(console, args[2]));
        say("SETTLED " + end(changes));
    }

    private static Order order(RealConsole console, String name) {
        Order order = console.order(name, UUID.randomUUID().toString());
        Subject of = order.subject();
        return Order.of(order.origin(), order.location(), new Subject(of.name(), "", of.productId(),
            "A ".repeat(FILLS_A_PAGE / 2), of.productType(), of.versionId(), of.versionName(), of.pathId()),
            order.request(), order.secretParameters());
    }

    private static Path fill(Path filler, int pagesLeft) throws IOException {
        long size = 0;
        try (FileChannel file = FileChannel.open(filler, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            try {
                while (true) {
                    size += file.write(ByteBuffer.allocate(PAGE), size);
                }
            } catch (IOException e) {
                file.truncate(size - (long) pagesLeft * PAGE);
            }
        }
        return filler;
    }

    private static String end(LinkedBlockingQueue<Operation> changes) throws InterruptedException {
        Operation operation = changes.take();
        while (!operation.state().ended()) {
            operation = changes.take();
        }
        return operation.state() instanceof OperationState.Refused(CatalogException cause)
            ? cause.code() : operation.state().getClass().getSimpleName();
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
