package dev.catalogdesk.demo.http;

import java.util.Map;

/// What a server does with requests. Called on the virtual thread of the connection, many at once.
public interface HttpHandler {
    /// Answers a request.
    ///
    /// @param request the request, whole
    /// @return the answer
    HttpReply answer(HttpRequest request);

    /// Words the refusal of what is no proper request, so that even this is said as the client expects.
    ///
    /// @param refusal what is wrong
    /// @param headers what could be read of the headers, by lower-case name
    /// @return the answer; the connection is closed after it
    HttpReply refuse(HttpRefusal refusal, Map<String, String> headers);
}
