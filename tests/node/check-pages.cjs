// Opens web pages in Chromium and looks for what would keep a person from reading them:
//
//     node check-pages.cjs CHROMIUM PAGE.html...
//
// Each page is looked at as on a telephone, on a desk, in dark surroundings, with wide spacing of
// letters and lines, and printed on A4. Every fault is one line of JSON; ends with 1 if there is any.

'use strict';
const path = require('path');
const { pathToFileURL } = require('url');
const axe = require('axe-core').source;
const puppeteer = require('puppeteer-core');

const [chromium, ...pages] = process.argv.slice(2);

// 794 pixels are an A4 sheet; its margins are 12 mm.
const views = [
    { name: 'telephone', width: 320 },
    { name: 'desk', width: 1280 },
    { name: 'dark', width: 1280, dark: true },
    { name: 'dark telephone', width: 320, dark: true },
    { name: 'spaced', width: 320, spaced: true },
    { name: 'printed', width: 794, print: true },
];

// What WCAG 1.4.12 wants a page to bear.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** What axe-core finds, at every level and with its best practices. */
async function axeFaults(page) {
    await page.evaluate(axe);
    const { violations, incomplete } = await page.evaluate(() =>
        window.axe.run({ resultTypes: ['violations', 'incomplete'],
                         rules: { 'color-contrast-enhanced': { enabled: false } } }));
    // What it could not decide is a fault too: the pages are simple enough to be judged.
    return [...violations, ...incomplete].map(
        (rule) => ({ rule: rule.id, what: rule.help, where: rule.nodes.map((node) => node.html) }));
}

/** What a reader would stumble over and axe-core does not look at. Runs within the page. */
function layoutFaults() {
    const faults = [];
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth > width)
        faults.push({ rule: 'page-scrolls-sideways', where: [`${document.scrollingElement.scrollWidth} of ${width}`] });
    for (const element of document.querySelectorAll('main *')) {
        const box = element.getBoundingClientRect();
        if (box.width > 0 && box.right > width + 1)
            faults.push({ rule: 'out-of-page', where: [element.outerHTML.slice(0, 120)] });
    }
    // Bars are drawn, not written: their colours are compared here.
    const luminance = (colour) => {
        const [r, g, b] = colour.match(/[\d.]+/g).map((part) => part / 255)
            .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    };
    for (const bar of document.querySelectorAll('svg.bar')) {
        const fill = (name) => getComputedStyle(bar.querySelector('.' + name)).fill;
        if (contrast(fill('value'), fill('track')) < 3)
            faults.push({ rule: 'bar-contrast', where: [bar.outerHTML] });
        if (bar.querySelector('.tick') && contrast(fill('tick'), fill('gap')) < 3)
            faults.push({ rule: 'tick-contrast', where: [bar.outerHTML] });
    }
    return faults;
}

async function check(browser, file, view) {
    const faults = [];
    const page = await browser.newPage();
    const address = pathToFileURL(path.resolve(file)).href;
    page.on('request', (request) => {
        if (request.url() !== address && !request.url().startsWith('data:'))
            faults.push({ rule: 'fetches', where: [request.url()] });
    });
    page.on('console', (message) => faults.push({ rule: 'console', where: [message.text()] }));
    page.on('pageerror', (error) => faults.push({ rule: 'error', where: [String(error)] }));
    await page.setViewport({ width: view.width, height: 800 });
    if (view.print)
        await page.emulateMediaType('print');
    if (view.dark)
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.goto(address);
    if (view.spaced)
        await page.addStyleTag({ content: spacing });
    if (view.print)
        await page.addStyleTag({ content: 'body { padding: 12mm }' });
    faults.push(...await axeFaults(page), ...await page.evaluate(layoutFaults));
    await page.close();
    return faults;
}

async function main() {
    const browser = await puppeteer.launch({
        executablePath: chromium,
        headless: true,
        // As root, as in a container, Chromium has no sandbox; these pages are our own.
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=fr'],
    });
    let found = 0;
    for (const file of pages) {
        for (const view of views) {
            for (const fault of await check(browser, file, view)) {
                console.log(JSON.stringify({ page: path.basename(file), view: view.name, ...fault }));
                ++found;
            }
        }
    }
    await browser.close();
    return found === 0 ? 0 : 1;
}

main().then((code) => { process.exitCode = code; },
            (error) => { console.error(error); process.exitCode = 2; });
