package dev.catalogdesk.ui.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/// Writes a picture as PNG, without AWT: true colour, 8 bits, no transparency (RFC 2083). The same picture gives the
/// same bytes, so that pictures under version control change only when the interface does.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 3;

    private Png() {
    }

    /// Writes a picture; folders are made as needed.
    ///
    /// @param image what to write; read on the JavaFX thread if it is still changing
    /// @param file where to
    public static void write(Image image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, encode(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encode(Image image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(width);
            out.writeInt(height);
            // 8 bits a channel, true colour; the only ways of packing and filtering there are; not interlaced.
            out.write(new byte[] {8, 2, 0, 0, 0});
        }
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image) throws IOException {
        int width = (int) image.getWidth();
        PixelReader reader = image.getPixelReader();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] line = new byte[1 + width * CHANNELS];
            for (int y = 0; y < (int) image.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    int argb = reader.getArgb(x, y);
                    line[1 + x * CHANNELS] = (byte) (argb >> 16);
                    line[2 + x * CHANNELS] = (byte) (argb >> 8);
                    line[3 + x * CHANNELS] = (byte) argb;
                }
                out.write(line);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
