package dev.catalogdesk.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// The look of all windows: AtlantaFX Primer, light or dark, density and base font. A change shows at once in every
/// scene it was installed in; their pop-ups follow. Used on the JavaFX thread.
///
/// The roots carry the pseudo-classes `dark` and `dense`, for the few rules that differ.
public final class Theme {
    /// Base font where nobody chose one, px.
    public static final int DEFAULT_FONT = 14;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final int SMALLEST_FONT = 9;

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<RowDensity> density = new ReadOnlyObjectWrapper<>(RowDensity.STANDARD);
    private final ReadOnlyDoubleWrapper rowHeight = new ReadOnlyDoubleWrapper(RowDensity.STANDARD.rowHeight());
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();
    private final ChangeListener<ColorScheme> systemListener = (value, old, scheme) -> apply();
    private ThemeMode mode = ThemeMode.SYSTEM;
    private int fontSize = DEFAULT_FONT;

    /// Takes the system's colours, standard density and the base font of 14 px.
    public Theme() {
        Platform.getPreferences().colorSchemeProperty().addListener(systemListener);
        apply();
    }

    /// Chooses the colours.
    ///
    /// @param choice light, dark or the system's
    public void setMode(ThemeMode choice) {
        mode = choice;
        apply();
    }

    /// Chooses how close rows stand.
    ///
    /// @param choice the density
    public void setDensity(RowDensity choice) {
        density.set(choice);
        apply();
    }

    /// Chooses the base font, from which all other sizes follow.
    ///
    /// @param px its size; dense takes one px off
    public void setFontSize(int px) {
        fontSize = px;
        apply();
    }

    /// Whether dark colours show now.
    ///
    /// @return true for dark
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// How close rows stand now.
    ///
    /// @return the density
    public ReadOnlyObjectProperty<RowDensity> densityProperty() {
        return density.getReadOnlyProperty();
    }

    /// Height of a table's row now: by density, and growing with the base font.
    ///
    /// @return px
    public ReadOnlyDoubleProperty rowHeightProperty() {
        return rowHeight.getReadOnlyProperty();
    }

    /// Gives a scene the look and keeps it up to date for as long as the scene lives. Needed once for each window
    /// and dialog.
    ///
    /// @param scene a scene
    public void install(Scene scene) {
        scenes.add(new WeakReference<>(scene));
        scene.rootProperty().subscribe(root -> style(scene));
    }

    private void apply() {
        dark.set(mode == ThemeMode.DARK
            || (mode == ThemeMode.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK));
        // The binary form of the same sheet: parsing the text takes a noticeable part of the start.
        String sheet = dark.get() ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
        rowHeight.set(Math.rint(density.get().rowHeight() * (double) fontSize / DEFAULT_FONT));
        scenes.removeIf(reference -> reference.get() == null);
        for (WeakReference<Scene> reference : scenes) {
            Scene scene = reference.get();
            if (scene != null) {
                style(scene);
            }
        }
    }

    private void style(Scene scene) {
        scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
        scene.getRoot().pseudoClassStateChanged(DENSE, density.get() == RowDensity.DENSE);
        List<String> sheets = sheets();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        sheets.add(resource("bridge.css"));
        if (dark.get()) {
            sheets.add(resource("bridge-dark.css"));
        }
        sheets.add(resource("app.css"));
        sheets.add(fontSheet());
        return sheets;
    }

    /// The base font as a style sheet, not as a style of the root: pop-ups take over a scene's style sheets, but
    /// not its root's style.
    private String fontSheet() {
        int size = Math.max(SMALLEST_FONT, density.get() == RowDensity.DENSE ? fontSize - 1 : fontSize);
        String css = ".root { -fx-font-size: " + size + "px; }";
        return "data:text/css;base64,"
            + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
