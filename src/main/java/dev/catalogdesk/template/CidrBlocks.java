package dev.catalogdesk.template;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// `Fn::Cidr`: a block of addresses cut into smaller ones.
final class CidrBlocks {
    private static final int MOST = 256;
    private static final int BITS_OF_BYTE = 8;

    private CidrBlocks() {
    }

    /// Cuts a block.
    ///
    /// @param arguments the block, how many, and the bits of a host (8 if left out)
    /// @return the blocks from the first on; nothing if the arguments fit no block
    static Optional<List<String>> split(List<String> arguments) {
        String[] block = arguments.getFirst().split("/", -1);
        Optional<Integer> count = number(arguments.get(1));
        Optional<Integer> bits = arguments.size() > 2 ? number(arguments.get(2)) : Optional.of(BITS_OF_BYTE);
        Optional<Integer> prefix = block.length == 2 ? number(block[1]) : Optional.empty();
        if (count.isEmpty() || bits.isEmpty() || prefix.isEmpty()) {
            return Optional.empty();
        }
        try {
            return blocks(InetAddress.ofLiteral(block[0]).getAddress(), prefix.get(), count.get(), bits.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> blocks(byte[] address, int prefix, int count, int bits) {
        int width = address.length * BITS_OF_BYTE;
        int room = width - prefix - bits;
        if (count < 1 || count > MOST || bits < 1 || room < 0 || (room < BITS_OF_BYTE && count > 1 << room)) {
            return Optional.empty();
        }
        BigInteger first = new BigInteger(1, address).shiftRight(width - prefix).shiftLeft(width - prefix);
        return Optional.of(IntStream.range(0, count)
            .mapToObj(i -> first.add(BigInteger.valueOf(i).shiftLeft(bits)))
            .map(each -> text(each, address.length) + "/" + (width - bits)).toList());
    }

    private static String text(BigInteger address, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[length - 1 - i] = address.shiftRight(i * BITS_OF_BYTE).byteValue();
        }
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
