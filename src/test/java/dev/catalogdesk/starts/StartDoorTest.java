package dev.catalogdesk.starts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.catalogdesk.model.MessageKey;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Starts that meet at one door, within this process; real processes are in [TwoProcessesTest].
class StartDoorTest {
    private static final StartTimes QUICK = new StartTimes(Duration.ofMillis(500), Duration.ofSeconds(1),
        Duration.ofSeconds(5), Duration.ofMillis(1), 3);
    private static final List<String> TEXTS = List.of("--connection=prod", "--open=catalogdesk://demo/x", "ü 漢\n", "");
    private static final StartAnswer OPENED = StartAnswer.of(StartAnswer.Kind.OPENED);

    @TempDir
    private Path home = Path.of("");

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<StartListener> open = new ArrayList<>();
    private final BlockingQueue<List<String>> asked = new LinkedBlockingQueue<>();

    @AfterEach
    void end() {
        open.forEach(StartListener::close);
        workers.shutdownNow();
    }

    @Test
    void theSecondStartHandsOverWhatItWasStartedWith() throws InterruptedException {
        first(request -> request.answer(() -> {
            asked.add(request.texts());
            return new StartAnswer(StartAnswer.Kind.OPENED, "as it is");
        }));

        assertThat(door().enter(TEXTS)).isEqualTo(new Entrance.HandedOver("as it is"));
        assertThat(asked.poll(1, TimeUnit.SECONDS)).isEqualTo(TEXTS);
        assertThat(door().knock(TEXTS)).contains(new Entrance.HandedOver("as it is"));
    }

    @Test
    void knockingFindsNobodyBeforeTheFirstStart() {
        assertThat(door().knock(TEXTS)).isEmpty();
        assertThat(home.resolve("start")).doesNotExist();
    }

    @Test
    void callersWaitUntilTheFirstIsReady() throws Exception {
        StartListener listener = becomeFirst();
        var second = workers.submit(() -> door().enter(TEXTS));
        listener.serve(workers, request -> request.answer(() -> OPENED));

        assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(new Entrance.HandedOver(""));
    }

    @Test
    void whatIsNotBegunInTimeIsNotDoneLater() {
        BlockingQueue<StartRequest> late = new LinkedBlockingQueue<>();
        first(late::add);

        assertThat(door().enter(TEXTS)).isEqualTo(apart("silent"));
        late.remove().answer(() -> {
            asked.add(List.of());
            return OPENED;
        });
        assertThat(asked).isEmpty();
    }

    @Test
    void aFirstThatFailsToOpenIsToldAsSuch() {
        first(request -> {
            try {
                request.answer(() -> {
                    throw new IllegalStateException("no window");
                });
            } catch (IllegalStateException e) {
                asked.add(List.of("failed"));
            }
        });

        assertThat(door().enter(TEXTS)).isEqualTo(apart("silent"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void aFirstThatDoesNotAnswerAtAllIsGivenUp() throws IOException {
        Path socket = Files.createDirectories(home.resolve("start")).resolve("socket");
        try (ServerSocketChannel hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hung.bind(UnixDomainSocketAddress.of(socket));
            StartTimes short1 = new StartTimes(QUICK.call(), QUICK.opening(), Duration.ofMillis(100), QUICK.again(), 1);

            assertThat(new StartDoor(place(home), short1).enter(TEXTS)).isEqualTo(apart("silent"));
            assertThat(socket).exists();
        }
    }

    @Test
    void theLockAloneKeepsASecondFromBecomingTheFirst() throws IOException {
        becomeFirst();
        Files.delete(home.resolve("start").resolve("socket"));

        assertThat(door().enter(TEXTS)).isEqualTo(apart("silent"));
        assertThat(door().enterAlone(MessageKey.of("starts.apart.version"))).isEqualTo(apart("version"));
    }

    @Test
    void aSocketThatAKilledStartLeftIsReplaced() throws IOException {
        Path socket = Files.createDirectories(home.resolve("start")).resolve("socket");
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();

        first(request -> request.answer(() -> OPENED));
        assertThat(door().enter(TEXTS)).isEqualTo(new Entrance.HandedOver(""));
    }

    @Test
    void theNextStartIsTheFirstWhereTheFirstHasEnded() {
        StartListener ended = becomeFirst();
        ended.stop();
        assertThat(door().enter(TEXTS)).isEqualTo(apart("silent"));
        ended.close();

        assertThat(home.resolve("start").resolve("socket")).doesNotExist();
        first(request -> request.answer(() -> OPENED));
        assertThat(door().enter(TEXTS)).isEqualTo(new Entrance.HandedOver(""));
    }

    @Test
    void oneOnItsOwnTakesThePlaceOnlyOnceTheFirstHasEnded() {
        StartListener ended = becomeFirst();
        assertThat(door().takeOver()).as("the first is there").isEmpty();
        ended.stop();
        assertThat(door().takeOver()).as("the first still writes its files").isEmpty();
        ended.close();

        StartListener next = door().takeOver().orElseThrow();
        open.add(next);
        next.serve(workers, request -> request.answer(() -> OPENED));
        assertThat(door().enter(TEXTS)).isEqualTo(new Entrance.HandedOver(""));
    }

    @Test
    void oneOnItsOwnTakesNoPlaceInAFolderThatCannotBeMade() throws IOException {
        Files.writeString(home.resolve("start"), "a file");
        assertThat(door().takeOver()).isEmpty();
    }

    @Test
    void belongsToItsUserAlone() throws IOException {
        assumeThat(home.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path folder = Files.createDirectories(home.resolve("start"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        becomeFirst();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("socket"))))
            .isEqualTo("rw-------");
    }

    @Test
    void aPathTooLongForASocketIsGoneAround() throws IOException {
        Path deep = home.resolve("a-folder-with-a-long-name-".repeat(5));
        StartDoor door = new StartDoor(place(deep), QUICK);
        Entrance.First first = (Entrance.First) door.enter(TEXTS);
        open.add(first.listener());
        first.listener().serve(workers, request -> request.answer(() -> OPENED));

        assertThat(new StartDoor(place(deep), QUICK).enter(TEXTS)).isEqualTo(new Entrance.HandedOver(""));
        Path socket = Path.of(Files.readString(deep.resolve("start").resolve("socket.txt")));
        assertThat(socket).exists();
        first.listener().close();
        assertThat(socket.getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\n\r\n", "CDST\u0000\u0001\u007f\u007f",
        "CDST\u0000\u0001\u0000\u0002\u007f\u007fx", "\u0000\u0000\u0000\u0000\u0000\u0000",
        "CDST\u0000\u0001\u0000\u0001\u0000\u0001\u00ff"})
    void garbageIsNotAnsweredAndHurtsNobody(String garbage) throws IOException {
        first(request -> request.answer(() -> OPENED));
        try (SocketChannel caller = call()) {
            caller.write(ByteBuffer.wrap(garbage.getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(end(caller)).isTrue();
        }
        assertThat(door().enter(TEXTS)).isEqualTo(new Entrance.HandedOver(""));
    }

    @Test
    void anotherVersionIsToldSo() throws IOException {
        first(request -> request.answer(() -> OPENED));
        try (SocketChannel caller = call()) {
            caller.write(ByteBuffer.wrap("CDST\u0000\u0002anything".getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(Wire.readAnswer(new DataInputStream(Channels.newInputStream(caller))).kind())
                .isEqualTo(StartAnswer.Kind.OTHER_VERSION);
        }
    }

    @Test
    void anAnswerOfAVersionToComeIsUnderstoodAsNo() throws Exception {
        Path socket = Files.createDirectories(home.resolve("start")).resolve("socket");
        try (ServerSocketChannel newer = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            newer.bind(UnixDomainSocketAddress.of(socket));
            var second = workers.submit(() -> door().knock(TEXTS));
            try (SocketChannel caller = newer.accept()) {
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(caller));
                out.writeBytes("CDST");
                out.writeByte(200);
                out.writeUTF("");
                assertThat(second.get(5, TimeUnit.SECONDS)).contains(apart("version"));
            }
        }
    }

    @Test
    void slowCallersAreLeftAfterAWhileAndManyAtOnceAreSentAway() throws IOException {
        first(request -> request.answer(() -> OPENED));
        List<SocketChannel> callers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            callers.add(call());
        }
        for (SocketChannel caller : callers) {
            assertThat(end(caller)).isTrue();
            caller.close();
        }
        assertThat(door().enter(TEXTS)).isEqualTo(new Entrance.HandedOver(""));
    }

    @Test
    void whatNoCommandLineHoldsIsNotSent() {
        first(request -> request.answer(() -> OPENED));
        assertThat(door().knock(List.of("x".repeat(5000)))).isEmpty();
        assertThat(door().knock(List.of("a b".repeat(40).split("")))).isEmpty();
    }

    private void first(Consumer<StartRequest> handler) {
        becomeFirst().serve(workers, handler);
    }

    private StartListener becomeFirst() {
        StartListener listener = ((Entrance.First) door().enter(List.of())).listener();
        open.add(listener);
        return listener;
    }

    private StartDoor door() {
        return new StartDoor(place(home), QUICK);
    }

    private SocketPlace place(Path around) {
        return new SocketPlace(around.resolve("start"), home);
    }

    private SocketChannel call() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(home.resolve("start").resolve("socket")));
    }

    /// Whether the other end hangs up without a word.
    private static boolean end(SocketChannel caller) {
        try {
            return caller.read(ByteBuffer.allocate(1)) < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static Entrance apart(String why) {
        return new Entrance.Apart(MessageKey.of("starts.apart." + why));
    }
}
