package co.pacta.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium looking at a real server; takes a picture of what it sees and has axe judge it. */
final class Navegador implements AutoCloseable {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PANTALLAS = Path.of("target", "pantallas");
    private static final Duration PACIENCIA = Duration.ofSeconds(20);
    private static final String AXE = axe();

    private final ChromeDriver driver;
    private final String base;

    private Navegador(ChromeDriver driver, String base) {
        this.driver = driver;
        this.base = base;
    }

    static boolean hay() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(CHROMEDRIVER);
    }

    static Navegador abre(int port, boolean javascript) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                "--lang=es-CO", "--window-size=1000,1200");
        if (!javascript) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(CHROMEDRIVER.toFile()).build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PACIENCIA);
        return new Navegador(driver, "http://127.0.0.1:" + port);
    }

    private static String axe() {
        try (InputStream in = Navegador.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Navegador va(String address) {
        driver.get(address.startsWith("http") ? address : base + address);
        return this;
    }

    Navegador ancho(int pixels, int height) {
        driver.manage().window().setSize(new Dimension(pixels, height));
        return this;
    }

    String titulo() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String direccion() {
        return driver.getCurrentUrl().substring(base.length());
    }

    String texto() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** Escoge la opción con ese valor, por su etiqueta, como haría una persona. */
    Navegador escoge(String name, String value) {
        WebElement control = driver.findElement(By.cssSelector("input[name='" + name + "'][value='" + value + "']"));
        control.findElement(By.xpath("../label")).click();
        return this;
    }

    Navegador escribe(String name, String text) {
        WebElement field = driver.findElement(By.cssSelector("input[name='" + name + "']:not([type=hidden])"));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    Navegador elige(String name, String value) {
        driver.findElement(By.cssSelector("select[name='" + name + "'] option[value='" + value + "']")).click();
        return this;
    }

    Navegador abreDetalle(String summary) {
        driver.findElement(By.xpath("//summary[contains(., '" + summary + "')]")).click();
        return this;
    }

    /** Sigue al botón principal. */
    Navegador continua() {
        return otraPagina(By.xpath("//p[@class='acciones']/button"));
    }

    Navegador pulsa(String button) {
        return otraPagina(By.xpath("//button[normalize-space()='" + button + "']"));
    }

    Navegador sigue(String link) {
        return otraPagina(By.xpath("//a[starts-with(normalize-space(), '" + link + "')]"));
    }

    /** Pulsa y espera a que la página sea otra. */
    private Navegador otraPagina(By control) {
        WebElement before = driver.findElement(By.tagName("h1"));
        driver.findElement(control).click();
        WebDriverWait wait = new WebDriverWait(driver, PACIENCIA);
        wait.until(d -> yaNoEsta(before));
        wait.until(ExpectedConditions.presenceOfElementLocated(By.tagName("footer")));
        return this;
    }

    /** Mientras la página cambia, Chromium puede decir que el nodo no es del documento, en vez de que el elemento es viejo. */
    private static boolean yaNoEsta(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        } catch (WebDriverException e) {
            if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
                return true;
            }
            throw e;
        }
    }

    /** Entra desde el teclado en un renglón. */
    Navegador entra(String name) {
        driver.findElement(By.cssSelector("input[name='" + name + "']")).sendKeys(org.openqa.selenium.Keys.ENTER);
        new WebDriverWait(driver, PACIENCIA).until(ExpectedConditions.not(ExpectedConditions.titleContains("¿Qué entidad actúa?")));
        return this;
    }

    /** El enlace para cambiar la respuesta de esa etiqueta. */
    Navegador cambia(String label) {
        return otraPagina(By.xpath("//dt[normalize-space()='" + label + "']/..//a"));
    }

    Navegador atras() {
        driver.navigate().back();
        return this;
    }

    WebElement foco() {
        return driver.switchTo().activeElement();
    }

    Object ejecuta(String script) {
        return driver.executeScript(script);
    }

    /** Guarda lo que se ve, la página entera. */
    Navegador foto(String name) {
        try {
            Files.createDirectories(PANTALLAS);
            Map<String, Object> shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            Files.write(PANTALLAS.resolve(name + ".png"), java.util.Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Lo que axe encuentra contra WCAG 2.1 A y AA y sus buenas prácticas, en palabras. */
    @SuppressWarnings("unchecked")
    List<String> faltasDeAccesibilidad() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.map("
                + "v => v.id + ': ' + v.help + ' @ ' + v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(' | '))));");
        return (List<String>) found;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
