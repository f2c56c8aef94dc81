// Bringing a pack in: dropped, chosen, pasted, photographed. Nothing is added before it was looked at.
import encodeQR from 'qr';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { packCode } from '../../src/sharing/pack-code.ts';
import { arrivalOf, small } from '../gallery/studio-shelf-states.ts';
import { alerts, button, drop, expectSent, heading, paste, say, sentOf, stand, status, text } from './stand.ts';

const pack = small('night-shift', 'en', 'Night shift');
const asFile = (content: BlobPart, name = 'night.carecue', type = '') => new File([content], name, { type });

/** A page whose background judges whatever arrives. */
async function ready(state: Parameters<typeof stand>[0] = 'studio-shelf') {
  const stage = await stand(state);
  stage.world.arrival = (file) => arrivalOf(file, undefined);
  return stage;
}

const arrives = () => expect.element(heading('Night shift')).toHaveFocus();
const field = () => page.getByRole('textbox', { name: say('bringText') });

afterEach(() => vi.restoreAllMocks());

describe('a file', () => {
  test('dropped anywhere is looked at first, and added by the click', async () => {
    const stage = await ready();
    drop(asFile(pack));
    await arrives();
    expect(stage.world.sent).toEqual([]);
    await button(say('packAdd')).click();
    await expectSent(stage, { type: 'take-pack', file: pack, way: 'file', isAutomatic: false });
    await expect.element(heading(say('studioPacks'))).toHaveFocus();
    expect(stage.root.querySelector('[data-pack="night-shift"]')).not.toBeNull();
  });

  test('that was added goes again by undo', async () => {
    const stage = await ready();
    drop(asFile(pack));
    await button(say('packAdd')).click();
    await button(say('undo')).click();
    await expect.poll(() => sentOf(stage, 'remove-pack')).toEqual([{ type: 'remove-pack', id: 'night-shift' }]);
  });

  test('that is not wanted now changes nothing', async () => {
    const stage = await ready();
    drop(asFile(pack));
    await button(say('notNow')).click();
    await expect.element(heading(say('studioPacks'))).toHaveFocus();
    expect(stage.world.sent).toEqual([]);
    expect(sessionStorage.getItem('carecue-arrival')).toBeNull();
  });

  test('that is too large is not opened', async () => {
    const stage = await ready();
    const opened = vi.spyOn(Blob.prototype, 'arrayBuffer');
    drop(asFile(new Uint8Array(1_050_001)));
    await expect.poll(() => alerts(stage)).toBe(say('unread_tooLarge'));
    expect(opened).not.toHaveBeenCalled();
  });

  test('whose bytes are no UTF-8 is refused with the reason', async () => {
    await ready();
    drop(asFile(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])));
    await expect.element(heading(say('refusedFile'))).toHaveFocus();
    await expect.element(text(say('packProblem_notUtf8'))).toBeVisible();
  });

  test('of something else is told from a pack', async () => {
    const stage = await ready();
    drop(asFile('Dear team, see attached.'));
    await expect.poll(() => alerts(stage)).toBe(say('unread_unknown'));
  });

  test('among several is the first, and that is said', async () => {
    const stage = await ready();
    drop(asFile(pack), asFile(small('other', 'en', 'Other')));
    await arrives();
    expect(status(stage)).toBe(say('bringOne'));
  });

  test('dropped while another is looked at takes its place', async () => {
    await ready();
    drop(asFile(small('other', 'en', 'Other')));
    await expect.element(heading('Other')).toHaveFocus();
    drop(asFile(pack));
    await arrives();
  });
});

describe('a code', () => {
  test('pasted anywhere outside a field is looked at, broken into lines as it may be', async () => {
    const stage = await ready();
    const code = (await packCode(pack)).replace(/.{60}/g, '$&\n');
    paste(document.body, `Here is our pack:\n${code}\nSee you on Monday`);
    await arrives();
    await button(say('packAdd')).click();
    await expectSent(stage, { type: 'take-pack', file: pack, way: 'code', isAutomatic: false });
  });

  test('pasted into a field is the field’s, and looked at by the button; then it leaves the field', async () => {
    const stage = await ready();
    await field().fill(await packCode(pack));
    expect(stage.root.querySelector('.arrival')).toBeNull();
    await button(say('bringLook')).click();
    await arrives();
    await button(say('notNow')).click();
    await expect.element(field()).toHaveValue('');
  });

  test('that was cut off says so, and stays in the field to be mended', async () => {
    await ready();
    const cut = (await packCode(pack)).slice(0, -12);
    await field().fill(cut);
    await button(say('bringLook')).click();
    await expect.element(text(say('packProblem_badChecksum'))).toBeVisible();
    await button(say('backToPacks')).click();
    await expect.element(field()).toHaveValue(cut);
  });

  test('typed in part outlives the page', async () => {
    const { store, root } = await ready();
    await field().fill('carecue1:half');
    store.setState({ place: { page: 'keys' } });
    await expect.poll(() => root.querySelector('.bring')).toBeNull();
    store.setState({ place: { page: 'packs' } });
    await expect.element(field()).toHaveValue('carecue1:half');
  });
});

async function picture(words: string, type = 'image/png', scale = 6): Promise<File> {
  const squares = encodeQR(words, 'raw', { border: 4, ecc: 'low' });
  const canvas = new OffscreenCanvas(squares.length * scale, squares.length * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  squares.forEach((line, y) => {
    line.forEach((isDark, x) => {
      if (isDark) context.fillRect(x * scale, y * scale, scale, scale);
    });
  });
  return new File([await canvas.convertToBlob({ type })], 'qr', { type });
}

describe('a picture of a QR code', () => {
  test.each(['image/png', 'image/jpeg', 'image/webp'])('as %s is read and looked at', async (type) => {
    const stage = await ready();
    drop(await picture(await packCode(pack), type));
    await arrives();
    await button(say('packAdd')).click();
    await expectSent(stage, { type: 'take-pack', file: pack, way: 'code', isAutomatic: false });
  });

  test('as full as one can be is read', async () => {
    await ready();
    drop(await picture(`carecue1:${'aB3_'.repeat(728)}.01234567`, 'image/png', 4));
    await expect.element(text(say('packProblem_badChecksum'))).toBeVisible();
  });

  test('pasted as an image is taken, even in a field', async () => {
    const { root } = await ready();
    const target = root.querySelector('textarea');
    paste(target ?? root, '', await picture(await packCode(pack)));
    await arrives();
  });

  test('of an address waits in the field for the click that asks for it', async () => {
    const { world } = await ready();
    drop(await picture('https://packs.example.com/night.carecue'));
    await expect.element(field()).toHaveValue('https://packs.example.com/night.carecue');
    expect(world.sitesAsked).toEqual([]);
  });

  test('without a code in it says so', async () => {
    const stage = await ready();
    const blank = new OffscreenCanvas(300, 200);
    blank.getContext('2d');
    drop(new File([await blank.convertToBlob()], 'blank.png', { type: 'image/png' }));
    await expect.poll(() => alerts(stage)).toBe(say('unread_noQr'));
  });

  test('of more points than are looked at is not unpacked', async () => {
    const stage = await ready();
    const unpacked = vi.spyOn(globalThis, 'createImageBitmap');
    const head = new Uint8Array(await (await picture('x')).arrayBuffer());
    new DataView(head.buffer).setUint32(16, 40_000);
    new DataView(head.buffer).setUint32(20, 40_000);
    drop(new File([head], 'bomb.png', { type: 'image/png' }));
    await expect.poll(() => alerts(stage)).toBe(say('unread_pictureLarge'));
    expect(unpacked).not.toHaveBeenCalled();
  });

  test('that nothing here can measure is refused', async () => {
    const stage = await ready();
    drop(new File([new Uint8Array([1, 2, 3])], 'x.tiff', { type: 'image/tiff' }));
    await expect.poll(() => alerts(stage)).toBe(say('unread_pictureKind'));
  });
});

test('what hangs over the page is invited to be dropped, until it leaves', async () => {
  const { root } = await ready();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(asFile(pack));
  document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
  await expect.element(text(say('bringDropHere'))).toBeVisible();
  document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true, dataTransfer }));
  await expect.poll(() => root.querySelector('.drop-cover')).toBeNull();
});

test('what is dragged about within the page is left alone', async () => {
  const { root } = await ready();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', 'carecue1:abc.01234567');
  const drag = (type: string) =>
    document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  drag('dragstart');
  expect([drag('dragover'), drag('drop')]).toEqual([true, true]);
  drag('dragend');
  expect(drag('dragover')).toBe(false);
  expect(root.querySelector('.arrival')).toBeNull();
});

test('words pasted into a field are left to it', async () => {
  const { root } = await ready('studio-shelf-many');
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('team');
  const search = root.querySelector('[type=search]');
  expect(paste(search ?? root, 'carecue1:abc')).toBe(true);
  expect(root.querySelector('.arrival')).toBeNull();
});
