package org.eclipse.microprofile.config;

/** The settings that {@link ConfigProvider} does not have. */
public interface Config {
}
