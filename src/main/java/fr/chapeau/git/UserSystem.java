package fr.chapeau.git;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.DefaultTypedConfigGetter;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// Lets JGit read the user's Git configuration where Git reads it, and write nothing of its own.
///
/// JGit keeps a configuration file of its own in the user's home, for what it measures of the
/// disk's clock with probe files. Here that file is a constant in memory, and the measure is the
/// value that JGit itself falls back to where it cannot measure.
final class UserSystem extends SystemReader.Delegate {
    private static final long CLOCK_STEP_MS = 2000;

    /// JGit writes what it throws into the log as well, with a stack trace on the user's terminal.
    /// Here every failure comes back as a value that holds its cause.
    private static final Logger LOG = Logger.getLogger("org.eclipse.jgit");

    private UserSystem(SystemReader system) {
        super(system);
    }

    /// Must be called before JGit opens anything; may be called again.
    static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof UserSystem)) {
            SystemReader.setInstance(new UserSystem(SystemReader.getInstance()));
            Config.setTypedConfigGetter(new FixedClockStep());
            LOG.setLevel(Level.OFF);
        }
    }

    /// Git's variable for another user configuration; JGit does not know it.
    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        String other = getenv("GIT_CONFIG_GLOBAL");
        return other == null
                ? super.openUserConfig(parent, fs)
                : new FileBasedConfig(parent, new File(other), fs);
    }

    /// Git's variable for another system configuration; JGit does not know it.
    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        String other = getenv("GIT_CONFIG_SYSTEM");
        return other == null || getenv("GIT_CONFIG_NOSYSTEM") != null
                ? super.openSystemConfig(parent, fs)
                : new FileBasedConfig(parent, new File(other), fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Defaults(parent, fs, getXdgConfigDirectory(fs));
    }

    /// The lowest level of the configuration: what Git does by default and JGit does not.
    private static final class Defaults extends FileBasedConfig {
        Defaults(Config parent, FS fs, @Nullable Path userFolder) {
            super(parent, null, fs);
            try {
                fromText("[core]\n\tfsyncObjectFiles = true\n\tfsyncRefFiles = true\n");
            } catch (ConfigInvalidException e) {
                throw new IllegalStateException(e);
            }
            if (userFolder != null) {
                String attributes = userFolder.resolve("git").resolve("attributes").toString();
                setString("core", null, "attributesFile", attributes);
            }
        }

        @Override
        public void load() {
            // nothing on disk
        }

        @Override
        public void save() {
            // nothing on disk
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }

    /// Answers what JGit would otherwise measure.
    private static final class FixedClockStep extends DefaultTypedConfigGetter {
        @Override
        public @Nullable Long getTimeUnit(
                Config config,
                String section,
                @Nullable String subsection,
                String name,
                @Nullable Long defaultValue,
                TimeUnit wantUnit) {
            boolean measured =
                    section.equals("filesystem")
                            && config.getString(section, subsection, name) == null;
            return measured
                    ? Long.valueOf(wantUnit.convert(CLOCK_STEP_MS, TimeUnit.MILLISECONDS))
                    : super.getTimeUnit(config, section, subsection, name, defaultValue, wantUnit);
        }
    }
}
