package fr.chapeau.git;

import org.eclipse.jgit.attributes.Attributes;
import org.jspecify.annotations.Nullable;

/// What lies between a file of the work tree and its content in the repository.
///
/// @param filter name of what only the installed Git can do; then `ends` is Git's to apply, too
record Conversion(LineEnds ends, @Nullable String filter) {

    static final Conversion NONE = new Conversion(new LineEnds(false, false, false), null);

    static Conversion of(Attributes attributes, GitConfig config) throws GitStop {
        return new Conversion(LineEnds.of(attributes, config), filter(attributes, config));
    }

    /// Whether the bytes are the same on both sides whatever they are.
    boolean isNone() {
        return filter == null && ends.isUntouched();
    }

    private static @Nullable String filter(Attributes attributes, GitConfig config) throws GitStop {
        if (attributes.isSet("ident")) {
            return "ident";
        }
        if (attributes.isCustom("working-tree-encoding")
                && !attributes.getValue("working-tree-encoding").equalsIgnoreCase("UTF-8")) {
            return "working-tree-encoding";
        }
        String driver = attributes.isCustom("filter") ? attributes.getValue("filter") : null;
        if (driver == null) {
            return null;
        }
        boolean isSetUp =
                config.string("filter", driver, "clean").isPresent()
                        || config.string("filter", driver, "smudge").isPresent()
                        || config.string("filter", driver, "process").isPresent();
        // Without a driver Git takes the content as it is. For LFS that is never what is wanted:
        // the picture itself would go into the history.
        return isSetUp || driver.equals("lfs") ? driver : null;
    }

    /// Whether this is Git LFS without the programme that does it.
    static boolean isLfsMissing(String driver, GitConfig config) {
        return driver.equals("lfs")
                && config.string("filter", driver, "clean").isEmpty()
                && config.string("filter", driver, "process").isEmpty();
    }
}
