package dev.catalogdesk.demo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the signature says of a call: who, which region, which service. The signature itself is not verified, because
/// the simulation knows no secrets.
///
/// @param accessKeyId who signed
/// @param region region the call is for
/// @param service signing name of the service the call is for
record SignatureScope(String accessKeyId, String region, String service) {
    private static final Pattern CREDENTIAL = Pattern.compile("[ ,]Credential=([^, ]*)");

    /// Reads the header `Authorization`.
    ///
    /// @param header the header; empty where there is none
    /// @param protocol the protocol to complain in
    /// @return the scope
    /// @throws ServiceException if it is missing or not whole
    static SignatureScope read(String header, Protocol protocol) {
        if (header.isEmpty()) {
            throw protocol.error(CommonError.NO_AUTHENTICATION, "Missing Authentication Token");
        }
        if (!header.startsWith("AWS4-HMAC-SHA256")) {
            throw protocol.error(CommonError.BAD_AUTHENTICATION,
                "Unsupported signing algorithm in the Authorization header; AWS4-HMAC-SHA256 is expected.");
        }
        List<String> missing = new ArrayList<>();
        for (String part : List.of("Credential", "Signature", "SignedHeaders")) {
            if (!header.contains(' ' + part + '=') && !header.contains(',' + part + '=')) {
                missing.add("Authorization header requires '" + part + "' parameter.");
            }
        }
        if (!missing.isEmpty()) {
            throw protocol.error(CommonError.BAD_AUTHENTICATION, String.join(" ", missing));
        }
        return scope(header, protocol);
    }

    private static SignatureScope scope(String header, Protocol protocol) {
        Matcher credential = CREDENTIAL.matcher(header);
        String text = credential.find() ? credential.group(1) : "";
        List<String> parts = List.of(text.split("/", -1));
        if (parts.size() != 5 || parts.contains("") || !parts.get(4).equals("aws4_request")) {
            throw protocol.error(CommonError.BAD_AUTHENTICATION,
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '"
                    + text + "'");
        }
        return new SignatureScope(parts.get(0), parts.get(2), parts.get(3));
    }
}
