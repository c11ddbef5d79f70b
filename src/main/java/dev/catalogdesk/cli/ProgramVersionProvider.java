package dev.catalogdesk.cli;

import dev.catalogdesk.settings.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class ProgramVersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Catalog Desk " + ProgramVersion.text()};
    }
}
