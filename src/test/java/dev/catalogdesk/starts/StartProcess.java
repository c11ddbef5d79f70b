package dev.catalogdesk.starts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;

/// A start of the program in a process of its own, without a window. Says on its standard output how it goes.
public final class StartProcess {
    private StartProcess() {
    }

    /// Comes by the door; as the first it says what it is asked for until it is killed.
    ///
    /// @param args the folder, then what it was started with
    public static void main(String[] args) {
        List<String> texts = List.of(args).subList(1, args.length);
        switch (new StartDoor(Path.of(args[0])).enter(texts)) {
            case Entrance.First(var listener) -> {
                listener.serve(Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory()), request ->
                    request.answer(() -> {
                        say("ASKED " + request.texts());
                        return StartAnswer.of(StartAnswer.Kind.OPENED);
                    }));
                say("FIRST");
            }
            case Entrance.HandedOver handed -> say("HANDED OVER");
            case Entrance.Apart(var reason) -> say("APART " + reason.key());
        }
    }

    private static synchronized void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
