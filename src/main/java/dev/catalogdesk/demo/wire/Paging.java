package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// Cuts lists into pages. A page token is opaque, belongs to one question, and one that was made up is refused.
public final class Paging {
    /// The size of a page of Service Catalog where the caller does not say. AWS's own is not told.
    private static final int USUAL = 20;
    /// The size of a page of CloudFormation, whose callers cannot say.
    private static final int LARGE = 100;
    private final String secret = UUID.randomUUID().toString();

    private final String tokenMember;
    private final String errorCode;
    private final int usual;

    private Paging(String tokenMember, String errorCode, int usual) {
        this.tokenMember = tokenMember;
        this.errorCode = errorCode;
        this.usual = usual;
    }

    /// As Service Catalog does it. Tokens are taken by this one only.
    ///
    /// @return the paging
    public static Paging ofServiceCatalog() {
        return new Paging("PageToken", "InvalidParametersException", USUAL);
    }

    /// As CloudFormation does it. Tokens are taken by this one only.
    ///
    /// @return the paging
    public static Paging ofCloudFormation() {
        return new Paging("NextToken", "ValidationError", LARGE);
    }

    /// A page.
    ///
    /// @param <T> of what
    /// @param items its items
    /// @param next token of the next page; empty on the last
    public record Page<T>(List<T> items, String next) {
        /// Writes the token, if there is a next page.
        ///
        /// @param output where to
        public void putNext(ObjectNode output) {
            Nodes.putIfAny(output, "NextPageToken", next);
        }
    }

    /// Cuts out the page that a call asks for by its size and token.
    ///
    /// @param <T> of what
    /// @param call the call
    /// @param all the whole list
    /// @return the page
    /// @throws ServiceException if the token was not given out for this question
    public <T> Page<T> page(Call call, List<T> all) {
        int wished = call.number("PageSize", 0);
        int size = wished == 0 ? usual : wished;
        int from = call.has(tokenMember) ? offset(call, call.text(tokenMember)) : 0;
        int start = Math.min(from, all.size());
        int end = Math.min(start + size, all.size());
        return new Page<>(all.subList(start, end), end < all.size() ? token(call, end) : "");
    }

    private String token(Call call, int offset) {
        String text = offset + ":" + seal(call, offset);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private int offset(Call call, String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int offset = Integer.parseInt(text.substring(0, Math.max(text.indexOf(':'), 0)));
            if (text.equals(offset + ":" + seal(call, offset))) {
                return offset;
            }
        } catch (IllegalArgumentException e) {
            throw invalid("Invalid page token.");
        }
        throw invalid("Invalid page token.");
    }

    private ServiceException invalid(String message) {
        return ServiceException.of(errorCode, message);
    }

    private String seal(Call call, int offset) {
        ObjectNode question = call.input().deepCopy();
        question.remove(List.of(tokenMember, "PageSize", "AcceptLanguage"));
        String text = secret + call.operation() + call.region() + call.accessKeyId() + question + offset;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
