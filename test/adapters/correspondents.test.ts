// Whose side the senders of a mail thread are on.
import { describe, expect, test } from 'vitest';
import { addressIn, correspondents } from '../../src/adapters/correspondents.ts';

const ama = { name: 'Ama Boateng', address: 'ama@example.net' };
const desk = { name: 'Care Team', address: 'care@example.com' };
const colleague = { name: 'Kit Lowe', address: 'kit@example.com' };
const courier = { name: 'Parcel Bot', address: 'bot@example.org' };

describe('correspondents', () => {
  test.each([
    ['the customer wrote first', [ama, desk], 'Ama Boateng'],
    ['we wrote first', [desk, ama], 'Ama Boateng'],
    ['a colleague wrote first', [colleague, desk, ama], 'Ama Boateng'],
    ['only colleagues wrote', [colleague, desk], undefined],
    ['the sender has no name', [{ name: undefined, address: 'ama@example.net' }], 'ama@example.net'],
    ['the sender has no address', [{ name: 'Ama Boateng', address: undefined }], undefined],
    ['nobody wrote', [], undefined],
  ])('name who asked when %s', (_, senders, requester) => {
    expect(correspondents(senders, desk.address).requester).toBe(requester);
  });

  test.each([
    ['our own address, in other capitals', 'Care@Example.com', 'agent'],
    ['the one who asked', 'ama@example.net', 'customer'],
    ['a colleague', colleague.address, 'unknown'],
    ['a third party', courier.address, 'unknown'],
    ['no address', undefined, 'unknown'],
  ])('place %s', (_, address, side) => {
    const { sideOf } = correspondents([ama, desk, colleague, courier], desk.address);
    expect(sideOf(address)).toBe(side);
  });

  test('place nobody when our own address is not known', () => {
    const { requester, sideOf } = correspondents([ama, desk], undefined);
    expect([requester, sideOf(ama.address), sideOf(desk.address)]).toEqual([undefined, 'unknown', 'unknown']);
  });

  test('take no one for a colleague for having the same public mail provider', () => {
    const helena = { name: 'Helena Wąs', address: 'helena@gmail.com' };
    expect(correspondents([helena], 'sklep@gmail.com').requester).toBe('Helena Wąs');
  });
});

test.each([
  ['Jan Kos<jan.kos@example.org>', 'jan.kos@example.org'],
  ['Od: "Kos, Jan" <jan+sklep@mail.example.co.uk>;', 'jan+sklep@mail.example.co.uk'],
  ['Jan Kos', undefined],
  ['@example.org', undefined],
  [null, undefined],
])('the address in %s is %s', (text, address) => {
  expect(addressIn(text)).toBe(address);
});
