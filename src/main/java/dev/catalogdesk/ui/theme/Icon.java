package dev.catalogdesk.ui.theme;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons, named by what they mean. One family, Material Design, outlined where it has an outline. An icon never
/// stands without a word or a tooltip; it carries no meaning of its own to a screen reader.
public enum Icon {
    /// The product browser.
    PRODUCTS("view-grid-outline", 0xF11D9),
    /// Provisioned products.
    PROVISIONED("layers-triple-outline", 0xF0F59),
    /// Plans.
    PLANS("swap-horizontal", 0xF04E1),
    /// Import of stacks.
    IMPORT("tray-arrow-down", 0xF0120),
    /// What runs and ran.
    ACTIVITY("pulse", 0xF0430),
    /// Settings.
    SETTINGS("tune", 0xF062E),
    /// Help.
    HELP("help-circle-outline", 0xF0625),
    /// Searching.
    SEARCH("magnify", 0xF0349),
    /// Asking again.
    REFRESH("refresh", 0xF0450),
    /// Copying.
    COPY("content-copy", 0xF018F),
    /// Well, done, chosen.
    CHECK("check", 0xF012C),
    /// Badly, or closing.
    CROSS("close", 0xF0156),
    /// Take care.
    WARNING("alert-outline", 0xF002A),
    /// Tainted.
    TRIANGLE("triangle", 0xF0536),
    /// Time, waiting.
    CLOCK("clock-outline", 0xF0150),
    /// Being worked on; turns.
    PROGRESS("loading", 0xF0772),
    /// A person or role.
    PERSON("account-outline", 0xF0013),
    /// Up, or folds away.
    CHEVRON_UP("chevron-up", 0xF0143),
    /// Down, or unfolds.
    CHEVRON_DOWN("chevron-down", 0xF0140),
    /// Left.
    CHEVRON_LEFT("chevron-left", 0xF0141),
    /// Right, next step.
    CHEVRON_RIGHT("chevron-right", 0xF0142),
    /// Back in the history.
    BACK("arrow-left", 0xF004D),
    /// Forward in the history.
    FORWARD("arrow-right", 0xF0054),
    /// Secret, or not permitted.
    LOCK("lock-outline", 0xF0341),
    /// Can be marked as favourite.
    STAR("star-outline", 0xF04D2),
    /// Is a favourite.
    STAR_FILLED("star", 0xF04CE),
    /// AWS.
    CLOUD("cloud-outline", 0xF0163),
    /// AWS cannot be reached.
    OFFLINE("cloud-off-outline", 0xF0164),
    /// Signing in.
    SIGN_IN("login", 0xF0342),
    /// Adding.
    ADD("plus", 0xF0415),
    /// Taking away.
    REMOVE("minus", 0xF0374),
    /// Changing in place.
    CHANGE("tilde", 0xF0725),
    /// May be replaced.
    MAY_REPLACE("plus-minus-variant", 0xF14C9),
    /// Differs.
    NOT_EQUAL("not-equal-variant", 0xF098E),
    /// Is the same.
    EQUAL("equal", 0xF01FC),
    /// Leads out of the program.
    LINK_OUT("open-in-new", 0xF03CC),
    /// A link or an address.
    LINK("link-variant", 0xF0339),
    /// Mail.
    MAIL("email-outline", 0xF01F0),
    /// More actions.
    MORE("dots-horizontal", 0xF01D8),
    /// Worth knowing.
    INFO("information-outline", 0xF02FD),
    /// The columns of a table.
    COLUMNS("view-column-outline", 0xF1487),
    /// A list as cards.
    CARDS("view-agenda-outline", 0xF11D8),
    /// A list as table.
    TABLE("format-list-bulleted", 0xF0279),
    /// A filter.
    FILTER("filter-outline", 0xF0233),
    /// Nothing here yet.
    EMPTY("inbox-outline", 0xF1274),
    /// A command line.
    TERMINAL("console-line", 0xF07B7),
    /// What was.
    HISTORY("history", 0xF02DA),
    /// Launching.
    LAUNCH("rocket-launch-outline", 0xF14DF),
    /// Editing.
    EDIT("pencil-outline", 0xF0CB6),
    /// Destroying.
    DELETE("trash-can-outline", 0xF0A7A),
    /// A document or template.
    DOCUMENT("file-document-outline", 0xF09EE),
    /// Saving to a file.
    SAVE("download-outline", 0xF0B8F),
    /// A tag.
    TAG("tag-outline", 0xF04FC),
    /// A region.
    REGION("earth", 0xF01E7),
    /// Keys.
    KEYBOARD("keyboard-outline", 0xF097B),
    /// A window.
    WINDOW("window-restore", 0xF05B2),
    /// Holds data.
    DATABASE("database-outline", 0xF1632),
    /// Guarded.
    SHIELD("shield-outline", 0xF0499),
    /// A budget.
    BUDGET("briefcase-outline", 0xF0814);

    private static final int SMALL = 16;
    private static final int LARGE = 20;

    private final String glyph;
    private final int code;

    Icon(String glyph, int code) {
        this.glyph = glyph;
        this.code = code;
    }

    /// Its name in Material Design Icons.
    ///
    /// @return the name without the family's prefix
    public String glyph() {
        return glyph;
    }

    /// Its place in the font.
    ///
    /// @return the code point
    public int code() {
        return code;
    }

    /// A new node for text and buttons.
    ///
    /// @return the icon at 16 px
    public Node small() {
        return sized(SMALL);
    }

    /// A new node for rails and headings.
    ///
    /// @return the icon at 20 px
    public Node large() {
        return sized(LARGE);
    }

    /// A new node of any size, for state messages.
    ///
    /// @param px its size
    /// @return the icon
    public Node sized(int px) {
        FontIcon icon = FontIcon.of(new Glyph("mdi2a-" + glyph, code), px);
        // The theme sets a size of its own for all icons; an inline style stands above it. Ikonli keeps the family
        // of the font in that style too, so it is added to.
        icon.setStyle(icon.getStyle() + ";-fx-icon-size: " + px + "px;");
        return icon;
    }

    /// What Ikonli draws. The pack cuts the family into 26 enums by initial, each with a copy of the font; by the
    /// prefix of the first, its one copy serves all. A test holds names and codes to the pack's own.
    private record Glyph(String getDescription, int getCode) implements Ikon {
    }
}
