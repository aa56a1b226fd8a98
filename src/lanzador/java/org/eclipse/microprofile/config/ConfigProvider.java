package org.eclipse.microprofile.config;

/**
 * Says at once that there are no settings of MicroProfile. Drools looks for this class in every library before its first comparison, and
 * without it Java opens them all to find that it is nowhere. It stands only in the class path of the launcher, never in the library.
 */
public final class ConfigProvider {

    private ConfigProvider() {
    }

    public static Config getConfig() {
        throw new IllegalStateException("There are no settings");
    }
}
