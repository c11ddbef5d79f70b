package dev.catalogdesk.demo.wire;

/// An error that the service answers with. Thrown by operations and by the protocol layer; every call ends with an
/// answer or with one of these.
public final class ServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final int status;

    private ServiceException(String code, int status, String message) {
        super(message, null, false, false);
        this.code = code;
        this.status = status;
    }

    /// An error of the caller.
    ///
    /// @param code the error's name, such as `ResourceNotFoundException`
    /// @param message AWS's words
    /// @return the error, with HTTP status 400
    public static ServiceException of(String code, String message) {
        return new ServiceException(code, 400, message);
    }

    /// An error with another status than 400.
    ///
    /// @param code the error's name
    /// @param status HTTP status
    /// @param message AWS's words
    /// @return the error
    public static ServiceException of(String code, int status, String message) {
        return new ServiceException(code, status, message);
    }

    /// The error's name.
    ///
    /// @return such as `ResourceNotFoundException`
    public String code() {
        return code;
    }

    /// The HTTP status.
    ///
    /// @return such as 400
    public int status() {
        return status;
    }

    /// AWS's words.
    ///
    /// @return the message; may be empty
    public String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
