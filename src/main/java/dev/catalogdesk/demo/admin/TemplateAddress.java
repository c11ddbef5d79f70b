package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.scenario.ScenarioFolder;
import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.demo.state.World;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads templates by their addresses: loopback addresses, and files in the folder of the scenario. Nothing else is
/// reached, so that the simulated AWS is no way into a network. May take as long as a slow answer over loopback, hence
/// never within a change of a region.
public final class TemplateAddress {
    private static final String FILE = "file:";
    private final World world;
    private final LoopbackDownload download = new LoopbackDownload();

    /// Addresses as the world's scenario has them.
    ///
    /// @param world what there is
    public TemplateAddress(World world) {
        this.world = world;
    }

    /// A template, if it can be had.
    ///
    /// @param address an address or a file's name
    /// @return its text
    public Optional<String> find(String address) {
        try {
            return Optional.of(text(address));
        } catch (LoopbackDownload.FailedException e) {
            return Optional.empty();
        }
    }

    /// A template.
    ///
    /// @throws LoopbackDownload.FailedException if it cannot be had
    String text(String address) {
        return address.startsWith("http://") || address.startsWith("https://")
            ? download.text(address) : fromFolder(address);
    }

    private String fromFolder(String address) {
        String file = address.startsWith(FILE) ? address.substring(FILE.length()) : address;
        ScenarioFolder folder = world.scenario().folder().orElseThrow(() -> new LoopbackDownload.FailedException(
            LoopbackDownload.ONLY));
        try {
            String text = Stream.of(file, "templates/" + file).flatMap(each -> folder.text(each).stream()).findFirst()
                .orElseThrow(() -> new LoopbackDownload.FailedException("There is no file " + file
                    + " in the folder of the scenario. " + LoopbackDownload.ONLY));
            if (text.length() > LoopbackDownload.LARGEST) {
                throw new LoopbackDownload.FailedException("The template is larger than 1 MB.");
            }
            return text;
        } catch (ScenarioException e) {
            throw new LoopbackDownload.FailedException(
                "The folder of the scenario gives no file " + file + ". " + LoopbackDownload.ONLY);
        }
    }
}
