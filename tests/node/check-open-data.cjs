// node check-open-data.cjs FOLDER: whether the open data in that folder is what it says it is, judged
// by the Frictionless library for Data Package and Table Schema. Tells every fault; ends with 1 on any.

'use strict';
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const { Package } = require('datapackage');

const faults = [];
const folder = process.argv[2];

function sameText(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

function checkFile(resource) {
    const bytes = fs.readFileSync(path.join(folder, resource.descriptor.path));
    const hash = 'sha256:' + crypto.createHash('sha256').update(bytes).digest('hex');
    if (resource.descriptor.bytes !== bytes.length)
        faults.push(`${resource.name}: ${bytes.length} bytes, not ${resource.descriptor.bytes}`);
    if (resource.descriptor.hash !== hash)
        faults.push(`${resource.name}: the hash differs`);
    if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
        faults.push(`${resource.name}: begins with a byte order mark`);
    const schema = JSON.parse(fs.readFileSync(path.join(folder, `schema-${resource.name}.json`)));
    if (!sameText(schema.fields, resource.descriptor.schema.fields.map(({ format, ...field }) => field)))
        faults.push(`${resource.name}: its schema is not that of the package`);
}

async function checkRows(resource) {
    const rows = [];
    const told = await resource.read({
        keyed: true,
        relations: true,
        forceCast: true,
    });
    for (const row of told) {
        if (row instanceof Error)
            for (const error of row.errors && row.errors.length ? row.errors : [row])
                faults.push(`${resource.name}, row ${row.rowNumber}: ${error.message}`);
        else
            rows.push(row);
    }
    return rows;
}

async function main() {
    const data = await Package.load(path.join(folder, 'datapackage.json'), { basePath: folder });
    if (!data.valid)
        faults.push(...data.errors.map((error) => `datapackage.json: ${error.message}`));
    if (!data.descriptor.licenses || data.descriptor.licenses[0].name !== 'etalab-2.0')
        faults.push('datapackage.json: no licence');
    let rows = 0;
    for (const resource of data.resources) {
        checkFile(resource);
        for (const row of await checkRows(resource)) {
            ++rows;
            if (resource.name === 'resultats' && (row.valeur === null) === (row.motif === null))
                faults.push(`${resource.name}, ${row.periode}: there must be either a value or a reason`);
        }
    }
    if (rows === 0)
        faults.push('no row');
    console.log(`${rows} rows, ${faults.length} faults`);
}

main()
    .catch((error) => faults.push(...(error.errors && error.errors.length ? error.errors : [error]).map(String)))
    .finally(() => {
        faults.forEach((fault) => console.log(`FAULT: ${fault}`));
        process.exitCode = faults.length > 0 ? 1 : 0;
    });
