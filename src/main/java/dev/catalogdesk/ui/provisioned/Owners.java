package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.CallerArn;

/// Who launched something, as a person would say it.
final class Owners {
    private Owners() {
    }

    /// The name in an ARN.
    ///
    /// @param arn such as `arn:aws:iam::111122223333:user/ann`
    /// @return such as `ann` or `Admin/ann`
    static String name(String arn) {
        String label = CallerArn.label(arn);
        return label.substring(label.indexOf('/') + 1);
    }
}
