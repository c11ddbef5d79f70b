package dev.catalogdesk.starts;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What goes over the socket: four letters and the version of what follows, then the texts, or the answer. Nothing
/// that comes in is trusted: what is longer than a command line ever is ends the reading.
final class Wire {
    /// Version of the message of a start. Answers stay as they are in all versions, so that each understands "no".
    static final int VERSION = 1;

    /// Most texts in a message.
    static final int MAX_TEXTS = 32;

    /// Longest text, in characters.
    static final int MAX_LENGTH = 4096;

    private static final int LETTERS = 0x43445354;

    /// The answers in the order of their codes: new ones go to the end.
    private static final List<StartAnswer.Kind> CODES = List.of(StartAnswer.Kind.OPENED, StartAnswer.Kind.OTHER_USER,
        StartAnswer.Kind.OTHER_VERSION, StartAnswer.Kind.UNABLE, StartAnswer.Kind.MALFORMED);

    private Wire() {
    }

    /// Says that what came in is not what this version speaks.
    static final class OtherVersion extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static boolean fits(List<String> texts) {
        return texts.size() <= MAX_TEXTS && texts.stream().allMatch(text -> text.length() <= MAX_LENGTH);
    }

    static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(LETTERS);
        out.writeShort(VERSION);
        out.writeShort(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
        out.flush();
    }

    static List<String> readTexts(DataInputStream in) throws IOException {
        letters(in);
        if (in.readUnsignedShort() != VERSION) {
            throw new OtherVersion();
        }
        int count = in.readUnsignedShort();
        if (count > MAX_TEXTS) {
            throw new IOException("too many texts");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    static void writeAnswer(DataOutputStream out, StartAnswer answer) throws IOException {
        out.writeInt(LETTERS);
        out.writeByte(CODES.indexOf(answer.kind()));
        out.writeUTF(answer.words().substring(0, Math.min(answer.words().length(), MAX_LENGTH)));
        out.flush();
    }

    static StartAnswer readAnswer(DataInputStream in) throws IOException {
        letters(in);
        int code = in.readUnsignedByte();
        StartAnswer.Kind kind = code < CODES.size() ? CODES.get(code) : StartAnswer.Kind.OTHER_VERSION;
        return new StartAnswer(kind, text(in));
    }

    private static void letters(DataInputStream in) throws IOException {
        if (in.readInt() != LETTERS) {
            throw new IOException("not a start of the program");
        }
    }

    private static String text(DataInputStream in) throws IOException {
        String text = in.readUTF();
        if (text.length() > MAX_LENGTH) {
            throw new IOException("too long a text");
        }
        return text;
    }
}
